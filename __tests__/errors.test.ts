import { describe, expect, it } from '@jest/globals';
import { faultOf } from '../src/errors.ts';

describe('faultOf', () => {
  it('tells the place and never the message, which may hold a part of a file', () => {
    let fault = '';
    try {
      JSON.parse('{"key": hunter2hunter2}');
    } catch (error) {
      fault = faultOf(error);
    }
    expect(fault).toMatch(/^SyntaxError at /);
    expect(fault).not.toContain('hunter2');
  });

  it('tells something of whatever was thrown', () => {
    expect(faultOf('text')).toBe('string');
    expect(faultOf(Object.assign(new Error('text'), { stack: undefined }))).toBe('Error');
  });
});
