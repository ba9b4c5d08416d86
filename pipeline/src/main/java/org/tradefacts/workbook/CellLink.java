package org.tradefacts.workbook;

import java.util.Locale;
import org.dhatim.fastexcel.HyperLink;

/**
 * A link of one cell. The library keeps links in a map by what they say, so that of two cells with
 * the same address only the last would be one; here each link is itself only.
 */
final class CellLink extends HyperLink {

  CellLink(String address, String shown) {
    super(address, shown);
  }

  /** Whether an address can be a link: http or https, short enough, nothing that XML forbids. */
  static boolean isFit(String address) {
    String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
    return (start.startsWith("http://") || start.equals("https://"))
        && address.length() <= Limits.ADDRESS
        && address.chars().noneMatch(c -> c <= ' ')
        && CellText.escaped(address).equals(address);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
