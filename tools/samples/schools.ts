/** A second edition: plans of four fictitious counties on schools, each in several forms of file, from one source. */
import { AlignmentType, Document, Packer, Paragraph } from 'docx';

interface County {
  readonly name: string;
  readonly city: string;
  readonly year: number;
  readonly number: number;
  /** Share of pupils who stay to the end of compulsory school, of public kindergartens, pupils in a class. */
  readonly figures: readonly [kept: number, kindergartens: number, pupils: number];
  readonly extra: string | null;
}

export const COUNTIES: readonly County[] = [
  { name: '云溪县', city: '东川市', year: 2021, number: 12, figures: [96, 55, 45], extra: null },
  {
    name: '石桥县',
    city: '东川市',
    year: 2021,
    number: 8,
    figures: [97, 60, 50],
    extra: '建立校车安全管理制度，每条线路每学期至少开展2次应急演练。',
  },
  { name: '柳泉县', city: '西岭市', year: 2022, number: 31, figures: [96, 50, 45], extra: null },
  {
    name: '青岩县',
    city: '西岭市',
    year: 2022,
    number: 5,
    figures: [98, 60, 45],
    extra: '鼓励退休教师到乡村学校支教，按规定发放补贴。',
  },
];

/** A paragraph of a plan with what it is, so that each form can set it in its own way. */
export interface Line {
  readonly kind: 'title' | 'number' | 'addressee' | 'text' | 'heading' | 'item' | 'signature';
  readonly text: string;
}

export function linesOf({
  name,
  year,
  number,
  figures: [kept, kindergartens, pupils],
  extra,
}: County): Line[] {
  const end = year + 4;
  const line = (kind: Line['kind'], text: string): Line => ({ kind, text });
  return [
    line('title', `${name}人民政府关于印发${name}义务教育优质均衡发展行动计划（${year}—${end}年）的通知`),
    line('number', `${name.slice(0, 1)}府发〔${year}〕${number}号`),
    line('addressee', '各乡镇人民政府，县政府各部门：'),
    line(
      'text',
      `现将《${name}义务教育优质均衡发展行动计划（${year}—${end}年）》印发给你们，请认真组织实施。`,
    ),
    line('signature', `${name}人民政府`),
    line('signature', `${year}年3月${number}日`),
    line('heading', '一、工作目标'),
    line(
      'item',
      `（一）到${end}年，全县九年义务教育巩固率达到${kept}%以上，公办幼儿园在园幼儿占比达到${kindergartens}%以上。`,
    ),
    line('item', `（二）到${end}年，全县义务教育学校班额控制在${pupils}人以下，起始年级不再出现大班额。`),
    line('heading', '二、重点任务'),
    line('item', '（一）优化学校布局。'),
    line(
      'text',
      '科学规划城乡中小学校布局，新建住宅小区同步配套建设幼儿园和小学，乡村小规模学校撤并必须经过听证。',
    ),
    line('item', '（二）加强教师队伍建设。'),
    line(
      'text',
      `实行县域内教师交流轮岗，每年交流轮岗教师占应交流教师的比例不低于10%，其中骨干教师不低于${year === 2021 ? 20 : 15}%。`,
    ),
    line('item', '（三）改善办学条件。'),
    line('text', `每所寄宿制学校配备校医和心理健康教师，到${end}年前完成全部薄弱学校改造。${extra ?? ''}`),
    line('heading', '三、保障措施'),
    line(
      'item',
      '（一）加强组织领导。由县教育局牵头，县财政局、县人力资源和社会保障局配合，建立联席会议制度。',
    ),
    line('item', '（二）保障经费投入。县财政局要足额安排义务教育经费，做到两个只增不减。'),
    line('item', '（三）强化督导评估。县教育局每年对各乡镇履行教育职责情况开展督导，结果向社会公布。'),
  ];
}

export const asText = (lines: readonly Line[]): string => `${lines.map(({ text }) => text).join('\n')}\n`;

export const asMarkdown = (lines: readonly Line[]): string =>
  lines
    .map(({ kind, text }) => (kind === 'title' ? `# ${text}` : kind === 'heading' ? `## ${text}` : text))
    .join('\n\n');

/** As the web site of a government has it: navigation, spans in paragraphs, a foot. */
export const asHtml = (lines: readonly Line[]): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>政府信息公开</title></head><body>
<div class="nav"><a href="/">首页</a> <a href="/zwgk/">政务公开</a> <a href="/hdjl/">互动交流</a></div>
<div class="article"><h1>${lines[0]?.text}</h1>
${lines
  .slice(1)
  .map(({ text }) => `<p><span style="font-size:16pt"><span>　　${text}</span></span></p>`)
  .join('\n')}
</div><div class="foot"><p>版权所有：县人民政府办公室 网站地图 联系我们</p></div></body></html>`;

export async function asWord(lines: readonly Line[]): Promise<Uint8Array> {
  const children = lines.map(
    ({ kind, text }) =>
      new Paragraph({
        text,
        ...(kind === 'title' ? { alignment: AlignmentType.CENTER } : {}),
        ...(kind === 'signature' ? { alignment: AlignmentType.RIGHT } : {}),
      }),
  );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
