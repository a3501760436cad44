package io.cloudoven.schema.discovery.site;

import java.util.function.Consumer;

/** What every page has around its own content; search and the switch of colours are added by script, since they need one. */
final class PageFrame {

    /** Scripts and styles from beside the page and nothing from anywhere else, whatever a text might smuggle in. */
    private static final String POLICY = "default-src 'none'; script-src 'self' file:; style-src 'self' file:;"
            + " img-src data:; base-uri 'none'; form-action 'none'";

    private final String siteTitle;
    private final int providers;

    PageFrame(String siteTitle, int providers) {
        this.siteTitle = siteTitle;
        this.providers = providers;
    }

    /**
     * A whole page.
     *
     * @param root the way from its folder to the site's
     */
    String page(String title, String root, Consumer<Html> content) {
        Html html = new Html();
        html.open("!doctype html").line();
        html.open("html", "lang", "en", "data-root", root, "data-providers", Integer.toString(providers));
        html.open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width,initial-scale=1");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", title.equals(siteTitle) ? title : title + " · " + siteTitle);
        html.open("link", "rel", "icon", "href", "data:,");
        html.open("link", "rel", "stylesheet", "href", root + "assets/site.css");
        html.element("script", "", "src", root + "assets/theme.js");
        html.element("script", "", "defer", "", "src", root + "assets/search.js");
        html.element("script", "", "defer", "", "src", root + "assets/site.js");
        html.close("head").line().open("body");
        html.element("a", "Skip to content", "class", "skip", "href", "#~main");
        html.open("header", "class", "bar");
        html.element("a", siteTitle, "class", "brand", "href", root + "index.html");
        html.close("header").line();
        html.open("main", "id", "~main", "tabindex", "-1");
        content.accept(html);
        html.close("main").line();
        html.close("body").close("html").line();
        return html.toString();
    }
}
