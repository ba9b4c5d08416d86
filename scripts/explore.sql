-- Five questions to the tables, for DuckDB. From the project's top folder, after scripts/run:
--   duckdb < scripts/explore.sql
-- Each statement stands alone; a line "-- name:" before it says what it answers.

-- name: trade_over_time
-- How did trade between China and North Korea develop? Levels in their units, not mixed.
SELECT f.period_edtf, f.value, f.unit, f.indicator, f.qualifier, f.text
FROM 'output/trade_figures.parquet' f
WHERE f.statistic = 'level'
  AND f.indicator IN ('trade', 'export', 'import', 'balance')
  AND ((f.reporter = 'CHN' AND f.partner = 'PRK') OR (f.reporter = 'PRK' AND f.partner = 'CHN'))
ORDER BY f.unit, f.indicator, f.period_start, f.document_id, f.figure_no;

-- name: top_commodities
-- Which goods are the figures about?
SELECT f.commodity, any_value(f.hs_chapter) AS hs_chapter, count(*) AS figures,
  count(DISTINCT f.document_id) AS documents
FROM 'output/trade_figures.parquet' f
WHERE f.commodity IS NOT NULL
GROUP BY f.commodity
ORDER BY figures DESC, f.commodity
LIMIT 20;

-- name: evidence
-- What says so? Each figure of a growth or level with its sentence, section and references.
SELECT f.document_id, f.figure_no, f.text, s.section, s.text AS sentence,
  string_agg(coalesce(r.title, r.url, '[' || r.reference_no || ']'), '; '
    ORDER BY r.reference_no) AS sources
FROM 'output/trade_figures.parquet' f
JOIN 'output/sentences.parquet' s USING (document_id, sentence_no)
LEFT JOIN 'output/references.parquet' r
  ON r.document_id = f.document_id AND list_contains(f.reference_nos, r.reference_no)
WHERE f.indicator = 'trade'
GROUP BY ALL
ORDER BY f.document_id, f.figure_no;

-- name: cited_hosts
-- Which sites do the articles rest on?
SELECT r.url_host, sum(r.citation_count)::BIGINT AS citations, count(*) AS references_
FROM 'output/references.parquet' r
WHERE r.url_host IS NOT NULL
GROUP BY r.url_host
ORDER BY citations DESC, r.url_host
LIMIT 20;

-- name: dates_by_decade
-- What time do the articles tell of, and how sure is it?
SELECT floor(year(d.earliest) / 10)::INTEGER * 10 AS decade, count(*) AS dates,
  count(*) FILTER (d.resolution = 'explicit') AS explicit,
  count(*) FILTER (d.precision = 'day') AS days
FROM 'output/dates.parquet' d
WHERE d.earliest IS NOT NULL
GROUP BY decade
ORDER BY decade;
