package io.cloudoven.schema.crawler.docs.matching;

import io.cloudoven.schema.model.ArgumentText;
import java.util.Map;
import java.util.Set;

/**
 * What a page says about the paths of one schema.
 *
 * @param texts the texts by path
 * @param paths all paths of the schema
 * @param unknown the names the page documents and the schema lacks, with the block the page has them in
 * @param sentElsewhere the definitions that entries send the reader to, by the entry's path
 */
public record PageMatch(
        Map<String, ArgumentText> texts,
        Set<String> paths,
        Set<String> unknown,
        Map<String, Set<String>> sentElsewhere) {}
