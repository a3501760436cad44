package io.cloudoven.schema.catalog.search;

/**
 * An argument and the block it is directly in, wherever that is.
 *
 * @param parent the block's name, empty at the top
 * @param name the argument's name
 */
record Argument(String parent, String name) implements Comparable<Argument> {

    @Override
    public int compareTo(Argument other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : parent.compareTo(other.parent);
    }
}
