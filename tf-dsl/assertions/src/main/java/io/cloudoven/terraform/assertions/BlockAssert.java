package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.Declaration;

/** Assertions over a block of any kind. */
public final class BlockAssert extends AbstractBlockAssert<BlockAssert> {
    BlockAssert(Declaration actual) {
        super(actual, BlockAssert.class);
    }
}
