package org.tradefacts.pipeline;

import java.util.stream.Stream;

/** Word lists of which a fuzzer's bytes choose. */
final class FuzzWords {

  static final String[] NUMBERS =
      words(
          "0 1 2 9 12 150 1949 1,000 0.5 3.14 . , 〇 一 二 兩 三 五 九 十 廿 百 千 萬 億 兆 零 半 多 餘 幾 來 數 ½ 壹 貳 參 肆 拾"
              + " 仟 百分之 千分之 萬分之 分之 又 點 成 折 倍 番 翻 % ％ ‰ 個 個百分點 百分點 人 名 艘 家 噸 萬噸 公斤 克 公里 米 平方公里"
              + " 公頃 升 桶 度 攝氏 零下 小時 分 分鐘 秒 年 月 日 天 歲 世紀 元 角 美元 億美元 人民幣 港元 日圓 歐元 $ US$ ¥ € £ 約 近"
              + " 超過 至少 不到 以上 以下 左右 至 到 - – ~ 、 和 與 及 或 （ ） ， 。 第 負 − + × ^ / : 每 各 分別為 之間 上 人口 A a"
              + " million billion \n");

  static final String[] DATES =
      words(
          "0 1 2 9 12 19 31 38 1949 2008 20240229 99999 一 二 三 十 廿 〇 九 元 正 閏 臘 年 月 日 號 時 世紀 年代 年度 季度 上半年"
              + " 第 初 中 末 底 旬 春 夏 秋 冬 民國 昭和 光緒 康熙 乾隆 天祐 赧王 元年 甲子 公元 公元前 前 後 西元 農曆 去年 今年 明年 同年"
              + " 翌年 次年 本年 當年 當月 同期 同日 次日 翌日 上月 頭 個月 以來 以前 以後 之前 自 從 起 至 到 截至 - – — ~ / . : 、 和 與"
              + " （ ） 《 》 ， 。 ； 約 大約 左右 May July 4th , BC AD 財年 元旦 國慶 Q1 星期一 上午 \n#␣ \n\n \n");

  static final String[] TRADE =
      words(
          "中國 中 朝 朝鮮 北韓 美國 日本 韓國 歐盟 兩國 雙方 對 向 從 由 自 與 和 的 在 為 是 佔 占 達 達到 超過 出口 進口 進出口 貿易 貿易額"
              + " 總額 順差 逆差 GDP 國內生產總值 人均 外匯儲備 投資 匯率 失業率 通脹 增長 下降 減少 增加 翻了一番 同比 比 較 上年 去年 同期 其中"
              + " 分別為 各 第一 最大 夥伴 位 煤炭 石油 大米 紡織品 1 2 3.5 26.81 100 億美元 萬噸 % 個百分點 倍 美元 元 人民幣 兌"
              + " 1949年 2008年 2013年1月 年 月 上半年 每年 至 - ， 、 。 ； （ ） ： | = \n \n\n \n##␣ |gdp }} “ ” 《 》");

  static final String[] NOTES =
      words(
          "[ ] ( ) ]( [標題](http://a.cn/b) <http://a.cn/> http:// www. \" “ ” 《 》 〈 〉 ' * ** _ ， 。 , . ; : ： - –"
              + " — / \\ | 報 日報 新聞 社 新華社 出版社 大學 年 月 日 2008年6月18日 2008-06-18 2011/9/12 21␣6␣2006 July␣1976 May"
              + " ISBN 9787030177445 978-7-03-017744-5 0-306-40615-X X doi: 10.1000/182 10. 頁 pp. p. Vol. No. 卷 期 (3)"
              + " **7(3)** 259 et␣al. Smith,␣J. 今村 王小明 著 編 譯 (2005) [M] [J] [EB/OL] 存檔 原始內容 Wayback archive.org/web/2008"
              + " 英文 (中文) 取於 查閱 引用日期 -{ }- zh: ; {{ }} <ref> </ref> &amp; a A 甲 𥙿 \n2.␣ \n\n3.␣ \n \n\n \n␣␣␣␣");

  static final String[] MARKERS =
      words(
          "\\[1\\] \\[2\\] \\[3\\] [1] \\[註1\\] \\[註 2\\] \\[999999999\\] \\[ \\] [ ] 甲 乙丙 8.99億美元 1993年 出口 ， 。 ！ ？ ； （ ） “ ”"
              + " 「 」 《 》 ( ) … — \n \n\n \n-␣ | \n|a|b|\n|-|-|\n| ** * <br/> <ref> </ref> [甲](../Page/甲.md) #␣ \n##␣ 𥙿 !");

  static final String[] ALL =
      Stream.of(
              words(
                  "[ ] ( ) ]( ![ \\[ \\] \\( \\) \\ ` ``` * ** ' '' < > <!-- --> <br/> <ref> </ref> <table> <tr> <td> </td>"
                      + " </table> <math> </math> <div </div>> {{ }} {| |} | || |- |a= |gdp = -{ }- -{zh-hans: zh-tw: ; &"
                      + " &amp; &#x4e00; &#0; # ## ### \n#␣ \n-␣ \n␣␣-␣ \n1.␣ \n2.␣ \n| \n|-|-|\n \n\n \r\n \t 　 \n␣␣␣␣ [Category:甲](b)"
                      + " [X.jpg](X.jpg␣\"fig:\") File: \\]\\] > ``` ~~~ _ ^ ~ \u0000 \ufeff \u200b \ufffd \ud842\udfb7"
                      + " \ud842 \udfb7 é http://a.cn/ <http://a.cn/>"),
              NUMBERS,
              DATES,
              TRADE,
              NOTES,
              MARKERS)
          .flatMap(Stream::of)
          .distinct()
          .toArray(String[]::new);

  private FuzzWords() {}

  /** Words are parted by blanks; {@code ␣} is a blank within one. */
  private static String[] words(String list) {
    return Stream.of((list + " ␣").split(" +", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.replace('␣', ' '))
        .toArray(String[]::new);
  }

  /** A word for each byte; of a longer list, for each two. */
  static String text(byte[] data, String[] words) {
    StringBuilder text = new StringBuilder();
    int width = words.length > 0x100 ? 2 : 1;
    for (int i = 0; i + width <= data.length; i += width) {
      int number = data[i] & 0xFF;
      if (width == 2) {
        number = number << 8 | (data[i + 1] & 0xFF);
      }
      text.append(words[number % words.length]);
    }
    return text.toString();
  }
}
