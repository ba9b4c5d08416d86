/**
 * The output tables: one declaration each, and its projections (CSV, Parquet, data package, column
 * docs). Knows no extractor. May use commons-csv, parquet-avro and Jackson; the only package that
 * does.
 */
package org.tradefacts.table;
