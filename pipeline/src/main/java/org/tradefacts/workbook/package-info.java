/**
 * The workbook {@code tradefacts.xlsx}: the tables for those who look before they load, with a
 * first sheet that explains the file. May use {@code table}, fastexcel and commons-compress; the
 * only package that knows fastexcel.
 *
 * <p>Each table is read once as a stream from its CSV files and written as a stream; a sheet keeps
 * no more than a block of rows in memory, apart from the addresses of its links, whose number the
 * format bounds. Every text is an inline text, so that nothing in it can become a formula. Equal
 * tables give equal bytes: {@link org.tradefacts.workbook.FixedZip} takes the times out.
 */
package org.tradefacts.workbook;
