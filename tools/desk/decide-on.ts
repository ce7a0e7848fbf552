/** Takes one decision after another until it is killed; each is told on standard output once it is on the disk. */
import { insertEntry, readEntries } from '../../src/desk/write/list-edit.ts';
import { Store } from '../../src/desk/write/store.ts';

const [folder = '', file = ''] = process.argv.slice(2);
const store = new Store(folder);
for (let n = readEntries(store.read(file) ?? '').length; ; n++) {
  store.change(file, (text) =>
    insertEntry(
      text,
      {
        a: `one/${n}`,
        b: `other/${n}`,
        action: 'reject',
        reason: '题目相近，措施不同',
        by: '编辑',
        on: '2026-01-01',
      },
      n - 1,
    ),
  );
  process.stdout.write(`${n}\n`);
}
