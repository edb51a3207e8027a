import { expect, test } from 'vitest';
import { isPrivateAddress } from './private-address.js';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.20.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  '::',
  'fe80::1%eth0',
  'fd00::1',
  '[::1]',
  '::ffff:127.0.0.1',
  '64:ff9b::7f00:1',
  '224.0.0.1',
  'localhost',
  '',
])('%j is private', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each(['1.1.1.1', '172.32.0.1', '93.184.216.34', '2606:4700::1111', '[2a00:1450::1]'])(
  '%j is public',
  (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  },
);
