package io.cloudoven.schema.crawler.registry.pages;

/**
 * A page that documents a part of a provider, as it is listed.
 *
 * @param id what the registry calls it; another one in each version
 * @param category {@code resources}, {@code data-sources}, {@code functions}, {@code guides}, {@code overview} and so on
 * @param slug the end of its address: a resource's name without the provider's prefix, mostly
 * @param title its title
 * @param subcategory the heading it is listed under, empty if none
 * @param path its file in the provider's repository
 */
public record PageEntry(String id, String category, String slug, String title, String subcategory, String path) {}
