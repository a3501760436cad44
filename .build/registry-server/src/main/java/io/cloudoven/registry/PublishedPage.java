package io.cloudoven.registry;

/** A page that documents a part of a provider. */
public record PublishedPage(String category, String slug, String title, String path, String text) {}
