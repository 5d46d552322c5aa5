import fc from 'fast-check';

const TRAPS = [
  ...'\\`*_[]<>&~#|!()-+=.:@/"\'{}%,?;^$\n\t\r 　\u00a0\ufeff\u0085\u2028\u2029\u200b\u0001\u007f',
  ...[
    '1. ',
    '2) ',
    '# ',
    '## ',
    '- ',
    '+ ',
    '---',
    '...',
    '***',
    '===',
    '> ',
    '```',
    '~~~',
    '&amp;',
    '&#35;',
  ],
  ...['www.x.cn', 'http://x.cn/_a_', 'a@b.cn', 'mailto:a@b.cn', '<b>', '<!--', '[x](y)', '[^1]: ', '[a]: b'],
  ...[
    '![i](j)',
    '| a | b |',
    '|---|',
    '- [ ] ',
    '  ',
    '    ',
    '~',
    'null',
    'true',
    '010',
    '2024.10',
    '12:30',
  ],
  ...[
    '2024-02-29',
    '0x1F',
    '1e5',
    '.inf',
    'yes',
    '<<',
    '{{ x }}',
    '{% x %}',
    '本报讯',
    '“引”',
    '——',
    '𠮷',
    '😀',
  ],
];

/** Text made of what trips Markdown and YAML, and of any Unicode; well formed, without NUL and vertical tabs. */
export const nastyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...TRAPS) },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map(parts =>
    parts
      .join('')
      .replace(/[\0\v]/g, '')
      .replace(/\p{Cs}/gu, ''),
  );
