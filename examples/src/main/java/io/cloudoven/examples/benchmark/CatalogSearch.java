package io.cloudoven.examples.benchmark;

import io.cloudoven.schema.catalog.Catalog;
import java.util.Arrays;
import java.util.List;

/**
 * Searches all embedded providers, in the order of a session: prints the milliseconds until the first answer, then
 * the median and the worst of the searches that follow, each question asked as often as told.
 */
public final class CatalogSearch {

    private static final List<String> QUESTIONS = List.of(
            "subnet id",
            "which azurerm resources take a subnet id?",
            "kubernetes",
            "cidr",
            "a",
            "xyzzy",
            "name",
            "id",
            "kms key",
            "rule",
            "data sources with a subnet id",
            "storage account network rules default action");

    private CatalogSearch() {}

    /** Asks each question {@code arguments[0]} times, once by default. */
    public static void main(String[] arguments) {
        int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        long start = System.nanoTime();
        Catalog catalog = Catalog.embedded();
        catalog.search(QUESTIONS.get(0));
        double loading = since(start);
        double[] searches = new double[times * QUESTIONS.size()];
        for (int i = 0; i < searches.length; i++) {
            start = System.nanoTime();
            catalog.search(QUESTIONS.get(i % QUESTIONS.size()));
            searches[i] = since(start);
        }
        Arrays.sort(searches);
        System.out.printf("%.0f %.1f %.1f%n", loading, searches[searches.length / 2], searches[searches.length - 1]);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
