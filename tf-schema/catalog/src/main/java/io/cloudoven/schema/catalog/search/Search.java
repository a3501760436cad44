package io.cloudoven.schema.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** One search in an index: what of the question each definition has. */
final class Search {

    private static final double WORD_OF_NAME = 0.5;
    private static final double NAME_ALONE = 1.6;
    private static final double SAME = 1e-9;
    private static final int PATHS = 20;

    private final IndexTables tables;
    private final Question question;
    private final Query query;
    private final int kinds;
    /** The words in each definition's name, and those in its name, kind or provider. */
    private final int[] named;

    private final int[] about;
    /** How many words of each definition's name do not count. */
    private final int[] uncounted;
    /** The words in each name of an argument. */
    private final int[] inNames;
    /** The words of each definition's best arguments, and how good they are. */
    private final int[] taken;

    private final double[] takenScores;
    /** How good each argument is, 0 for those that do not count. */
    private final double[] scores;

    /** A definition with as many of the words as any. */
    record Candidate(int definition, int words, double score) {

        static final Comparator<Candidate> BEST_FIRST =
                Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::definition);
    }

    Search(IndexTables tables, Set<String> provider, List<Set<String>> wordsOfFolders, Question question) {
        this.tables = tables;
        this.question = question;
        int[] words = question.words().stream().mapToInt(tables.words()::find).toArray();
        int[] ofFolders = wordsOfFolders.stream().mapToInt(this::mask).toArray();
        int all = 0;
        for (int mask : ofFolders) {
            all |= mask;
        }
        this.kinds = all;
        this.named = tables.definitions().masks(words);
        this.about = named.clone();
        for (int definition = 0; definition < about.length; definition++) {
            about[definition] |= ofFolders[tables.folderOf()[definition]];
        }
        this.uncounted = tables.definitions()
                .counts(provider.stream()
                        .filter(word -> !question.words().contains(word))
                        .mapToInt(tables.words()::find)
                        .toArray());
        this.inNames = tables.names().masks(words);
        this.query = new Query(rarities());
        this.taken = new int[about.length];
        this.takenScores = new double[about.length];
        this.scores = new double[tables.parents().length];
        takeArguments();
    }

    private int mask(Set<String> others) {
        int mask = 0;
        for (int i = 0; i < question.words().size(); i++) {
            if (others.contains(question.words().get(i))) {
                mask |= 1 << i;
            }
        }
        return mask;
    }

    /** How much each word tells: the fewer definitions have it, the more. */
    private double[] rarities() {
        int[] having = about.clone();
        for (int argument = 0; argument < tables.parents().length; argument++) {
            int mask = mask(argument);
            if (mask != 0) {
                IntLists takers = tables.takers();
                for (int i = takers.start(argument); i < takers.end(argument); i++) {
                    having[takers.value(i)] |= mask;
                }
            }
        }
        double[] rarities = new double[question.words().size()];
        for (int word = 0; word < rarities.length; word++) {
            int count = 0;
            for (int mask : having) {
                count += mask >>> word & 1;
            }
            rarities[word] = Math.log((1.1 + having.length) / (1 + count));
        }
        return rarities;
    }

    /** Keeps for each definition the arguments with the most words, and of those the best. */
    private void takeArguments() {
        for (int argument = 0; argument < tables.parents().length; argument++) {
            int mask = mask(argument);
            if ((mask & ~kinds) != 0) {
                double score = score(argument);
                scores[argument] = score;
                IntLists takers = tables.takers();
                for (int i = takers.start(argument); i < takers.end(argument); i++) {
                    take(takers.value(i), mask, score);
                }
            }
        }
    }

    private void take(int definition, int mask, double score) {
        int more = Integer.bitCount(mask | about[definition]) - words(definition);
        if (more > 0 || more == 0 && score - takenScores[definition] > SAME) {
            taken[definition] = mask;
            takenScores[definition] = score;
        }
    }

    private int mask(int argument) {
        return inNames[tables.parents()[argument]] | inNames[tables.ownNames()[argument]];
    }

    private double score(int argument) {
        int name = tables.ownNames()[argument];
        return query.score(inNames[name], tables.names().countOfWords(name), inNames[tables.parents()[argument]]);
    }

    private int words(int definition) {
        return Integer.bitCount(about[definition] | taken[definition]);
    }

    /** The best answers, best first. */
    List<Candidate> best(int limit) {
        boolean[] asked = new boolean[tables.folders().size()];
        for (int folder = 0; folder < asked.length; folder++) {
            asked[folder] = question.asksFor(tables.folders().get(folder));
        }
        int most = 1;
        List<Candidate> candidates = new ArrayList<>();
        for (int definition = 0; definition < about.length; definition++) {
            int words = words(definition);
            if (words >= most && asked[tables.folderOf()[definition]]) {
                if (words > most) {
                    candidates.clear();
                    most = words;
                }
                candidates.add(new Candidate(definition, words, scoreOf(definition)));
            }
        }
        return candidates.stream().sorted(Candidate.BEST_FIRST).limit(limit).toList();
    }

    /** Every name starts with the provider's, so that one counts only where the question has it. */
    private double scoreOf(int definition) {
        int size = tables.definitions().countOfWords(definition) - uncounted[definition];
        double withArgument = takenScores[definition] + WORD_OF_NAME * query.fit(named[definition], size);
        return query.isWhole(named[definition])
                ? Math.max(withArgument, NAME_ALONE * query.share(named[definition], size))
                : withArgument;
    }

    /** The paths of the arguments that made a definition an answer. */
    List<String> paths(int definition) {
        if (taken[definition] == 0) {
            return List.of();
        }
        return new ArgumentPaths(tables, argument -> isAmongBest(argument, definition))
                .from(tables.tops()[definition], PATHS);
    }

    private boolean isAmongBest(int argument, int definition) {
        return scores[argument] > 0
                && Math.abs(scores[argument] - takenScores[definition]) <= SAME
                && Integer.bitCount(mask(argument) | about[definition]) == words(definition);
    }
}
