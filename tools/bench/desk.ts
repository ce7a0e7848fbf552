/** `npm run bench -- desk`: 200 desks killed while they write; what is lost, what is broken. */
import { killDesks } from '../desk/kill.ts';

export async function run(): Promise<void> {
  const { kills, told, lost, broken, invented } = await killDesks(200);
  console.log(
    `${kills} kills amid ${told} decisions: ${lost} lost, ${broken} broken files, ${invented} that nobody took`,
  );
  if (lost + broken + invented > 0) process.exitCode = 1;
}
