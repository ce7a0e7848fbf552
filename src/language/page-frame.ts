/** What web pages print around a document. */
import { REACHES } from './limits.ts';

// 主办：某某市人民政府办公室　备案号：…; 版权所有…; 网站标识码：4400000001; 技术支持：…; 分享到：微信; 上一篇：…; 您现在的位置：首页
const FRAME =
  /(?:备案[号序]|ICP备|公网安备|版权所有|網站標識|网站标识码|技术支持|主办单位|承办单位|^主办：|浏览器|分辨率|分享到|上一篇|下一篇|(?:当前|现在的?)位置|打印本页|关闭窗口|扫一扫|无障碍)/u;

/** Whether a line of a web page is of its frame: who keeps the site, where the reader is, what else there is. */
export const isPageFrame = (line: string): boolean => line.length < REACHES.frameLine.at && FRAME.test(line);
