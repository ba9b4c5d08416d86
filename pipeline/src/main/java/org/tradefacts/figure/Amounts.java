package org.tradefacts.figure;

import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Script;

/**
 * Whether a count goes with its indicator: 投資項目56224個 and 聘用了773名 do, 出口到30個國家 and 援助協議三項 do not.
 */
final class Amounts {

  private static final String GENERAL = "个家国种次座所位处届场部条章份期分发";
  private static final String PROJECTS = "个项家宗笔件";

  /** Classifiers of goods that an industry sells; books and records are not counted here. */
  private static final String GOODS = "辆台架艘桶吨部支瓶头只箱颗套枚粒双件片盒罐袋";

  private static final String ANIMALS = "匹峰羽尾";

  private Amounts() {}

  static boolean suits(Reading reading, int clause, Quantity quantity, Governor governor) {
    Indicator indicator = governor.measure().indicator();
    boolean other = (governor.isCarried() && !indicator.isFlow()) || indicator == Indicator.TARIFF;
    if (other && NumberKind.of(quantity) == NumberKind.MONEY) {
      return !TaxedGoods.follow(reading.text(), quantity.span());
    }
    if (NumberKind.of(quantity) != NumberKind.THINGS) {
      return indicator != Indicator.OTHER || !isOldMoney(quantity);
    }
    String unit = quantity.unit();
    char classifier = unit.isEmpty() ? ' ' : Folding.fold(unit.charAt(0));
    if (indicator == Indicator.INVESTMENT) {
      return PROJECTS.indexOf(classifier) >= 0 && isProject(reading.text(), quantity);
    }
    if (indicator == Indicator.EMPLOYMENT) {
      return classifier == '个';
    }
    if (indicator == Indicator.SALES) {
      return GOODS.indexOf(classifier) >= 0;
    }
    return classifier != ' ' && GENERAL.indexOf(classifier) < 0 && classifier != '项';
  }

  /** Whether animals or goods are counted so, and nothing else. */
  static boolean isOfThings(Quantity quantity) {
    char classifier = quantity.unit().isEmpty() ? ' ' : Folding.fold(quantity.unit().charAt(0));
    return GOODS.indexOf(classifier) >= 0 || ANIMALS.indexOf(classifier) >= 0;
  }

  /** 賠款2100萬銀元: an indemnity in coins of old is history. */
  private static boolean isOldMoney(Quantity quantity) {
    return NumberKind.of(quantity) == NumberKind.MONEY
        && (quantity.unit().endsWith("银元") || quantity.unit().endsWith("銀元"));
  }

  /** The count ends its phrase, or counts projects. */
  private static boolean isProject(CleanText text, Quantity quantity) {
    int end = quantity.span().end();
    char after = end < text.length() ? text.folded(end) : '\n';
    return !Script.isHan(after) || text.startsWith("项目", end) || text.startsWith("投资", end);
  }
}
