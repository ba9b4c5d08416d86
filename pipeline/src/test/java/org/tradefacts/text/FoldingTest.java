package org.tradefacts.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void foldsScriptAndWidthCharForChar() {
    assertEquals("12亿美元,", Folding.foldWord("１２億美元，"));
    assertEquals("贸易额-5%", Folding.foldWord("貿易額−５％"));
  }

  @Test
  void keepsWhatHasNoSimplerForm() {
    assertEquals("乾隆𥙿。", Folding.foldWord("乾隆𥙿。"));
  }
}
