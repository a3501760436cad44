package io.cloudoven.schema.catalog.search;

import java.util.Arrays;

/**
 * What an index knows: words, the names made of them, and who takes what. Everything has a number, which is its place in
 * the order of its kind; definitions are in the order of their keys.
 *
 * @param words all words
 * @param names the names of arguments
 * @param definitions the names of definitions
 * @param folders the folders of definitions
 * @param folderOf the folder of each definition
 * @param parents the name of the block each argument is directly in
 * @param ownNames the name of each argument
 * @param levels the arguments and levels inside, of each level
 * @param tops the top level of each definition
 * @param takers the definitions that take each argument, at any depth
 */
record IndexTables(
        Texts words,
        IndexedNames names,
        IndexedNames definitions,
        Texts folders,
        int[] folderOf,
        int[] parents,
        int[] ownNames,
        IndexedLevels levels,
        int[] tops,
        IntLists takers) {

    /** Reads what {@link IndexWriter} writes. */
    static IndexTables read(byte[] bytes, int start) {
        IndexInput in = new IndexInput(bytes, start);
        Texts words = in.texts();
        IndexedNames names = new IndexedNames(in.texts(), in.lists(), words.size());
        IndexedNames definitions = new IndexedNames(in.texts(), in.lists(), words.size());
        Texts folders = in.texts();
        int[] folderOf = new int[definitions.size()];
        for (int folder = 0, from = 0; folder < folders.size(); folder++) {
            int to = from + in.number();
            Arrays.fill(folderOf, from, to, folder);
            from = to;
        }
        int[] parents = new int[in.number()];
        int[] ownNames = new int[parents.length];
        for (int argument = 0, parent = 0, name = 0; argument < parents.length; argument++) {
            int step = in.number();
            name = step == 0 ? name + in.number() : in.number();
            parent += step;
            parents[argument] = parent;
            ownNames[argument] = name;
        }
        IndexedLevels levels = IndexedLevels.read(in);
        int[] tops = new int[definitions.size()];
        for (int definition = 0; definition < tops.length; definition++) {
            tops[definition] = in.number();
        }
        IntLists takers = levels.argumentsBelow(tops, parents.length).inverted(parents.length);
        return new IndexTables(words, names, definitions, folders, folderOf, parents, ownNames, levels, tops, takers);
    }
}
