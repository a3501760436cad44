/**
 * Which entry of a documentation page is about which attribute and block of a schema.
 *
 * <p>Matching follows the schema from the top down. For each block it ranks the groups of entries on the page: lists below
 * the block's own entry, those whose heading spells the block's path, groups its entry links to, groups a heading or
 * introduction names it in, groups named after something the entry has in code marks. Of equals, the one counts that
 * mentions the blocks around it, and whose entries the block has. A group none of whose entries the block has is never
 * taken. An attribute has the text of the best group that has an entry for it, or else the sentences about it in the text
 * of its block.
 */
@NullMarked
package io.cloudoven.schema.crawler.docs.matching;

import org.jspecify.annotations.NullMarked;
