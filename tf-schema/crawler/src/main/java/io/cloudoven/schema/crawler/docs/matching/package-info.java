/** Which entry of a documentation page is about which attribute and block of a schema. */
@NullMarked
package io.cloudoven.schema.crawler.docs.matching;

import org.jspecify.annotations.NullMarked;
