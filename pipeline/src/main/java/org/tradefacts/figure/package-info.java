/**
 * Trade figures: a quantity joined with its indicator, period, parties and commodity, from prose,
 * from infobox remnants and from tables; names of economies. May use {@code quantity}, {@code date}
 * and {@code text}.
 *
 * <p>The model. A sentence is read once into a {@link org.tradefacts.figure.Reading}: its clauses,
 * and in each clause the cues ({@link org.tradefacts.figure.Vocabulary}: economies, indicators,
 * goods, signals), quantities and dates. {@link org.tradefacts.figure.ProseReader} walks the
 * clauses and carries a {@link org.tradefacts.figure.Topic}, what the text speaks of; for each
 * quantity {@link org.tradefacts.figure.Joiner} asks one small class a slot:
 *
 * <ul>
 *   <li>what it measures: {@link org.tradefacts.figure.GovernorFinder}, and for special
 *       constructions {@link org.tradefacts.figure.ShareRule}, {@link
 *       org.tradefacts.figure.SupplyRule}, {@link org.tradefacts.figure.RankRule}, {@link
 *       org.tradefacts.figure.ExchangeRule}, {@link org.tradefacts.figure.Works}, {@link
 *       org.tradefacts.figure.Respective}
 *   <li>what it says of it: {@link org.tradefacts.figure.Predicate} and {@link
 *       org.tradefacts.figure.Reckoning}
 *   <li>whom it is about: {@link org.tradefacts.figure.FigureParties} and {@link
 *       org.tradefacts.figure.PartyFinder}, with {@link org.tradefacts.figure.Payments}, {@link
 *       org.tradefacts.figure.Debts}, {@link org.tradefacts.figure.PassiveTariff} and {@link
 *       org.tradefacts.figure.Supplies} for what has givers and takers of its own
 *   <li>when, and against what time: {@link org.tradefacts.figure.PeriodFinder}, {@link
 *       org.tradefacts.figure.BasePeriod}
 *   <li>of which good: {@link org.tradefacts.figure.GoodFinder}
 * </ul>
 *
 * The words that these rules look for at a certain place are {@link org.tradefacts.figure.Words}.
 *
 * <p>A quantity that no indicator governs is no figure. Values of {@code rule}: governed, carried,
 * respective, supplied, taxed, work, exchange, rank, infobox, table.
 */
package org.tradefacts.figure;
