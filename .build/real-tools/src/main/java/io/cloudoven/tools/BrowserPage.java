package io.cloudoven.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A tab of a {@link Browser}. What the page logs as an error, throws or asks for is kept from the start on. */
public final class BrowserPage {
    private static final int PATIENCE = 20_000;
    private static final Map<String, Integer> KEYS =
            Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowUp", 38, "ArrowDown", 40, "Home", 36, "End", 35, " ", 32);

    private final DevTools devTools;
    private final String session;

    BrowserPage(DevTools devTools, String session) {
        this.devTools = devTools;
        this.session = session;
        for (String domain : List.of("Page", "Runtime", "Log", "Network", "Accessibility")) {
            call(domain + ".enable", Map.of());
        }
        resize(1280, 800);
    }

    /** Goes to another address, and waits until it is loaded. */
    public BrowserPage goTo(URI address) {
        int loaded = devTools.events(session, "Page.loadEventFired").size();
        Map<?, ?> navigation = call("Page.navigate", Map.of("url", address.toString()));
        if (navigation.get("errorText") != null) {
            throw new IllegalStateException(address + ": " + navigation.get("errorText"));
        }
        if (navigation.get("loaderId") != null) {
            await(
                    address + " loads",
                    () -> devTools.events(session, "Page.loadEventFired").size() > loaded);
        }
        return this;
    }

    /** The value of a JavaScript expression, as {@link JsonValues}; promises are waited for. */
    public Object eval(String expression) {
        Map<?, ?> answer =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.get("exceptionDetails") instanceof Map<?, ?> thrown) {
            throw new IllegalStateException(expression + " threw " + thrown);
        }
        return ((Map<?, ?>) answer.get("result")).get("value");
    }

    /** The value of an expression as text. */
    public String text(String expression) {
        return String.valueOf(eval("String(" + expression + ")"));
    }

    /** Waits until an expression is true, 20 seconds at most. */
    public void waitFor(String expression) {
        await(expression, () -> Boolean.TRUE.equals(eval("Boolean(" + expression + ")")));
    }

    /** Presses a key, such as {@code Tab}, {@code ArrowDown} or {@code /}. */
    public void press(String key) {
        boolean named = KEYS.containsKey(key);
        String text = key.equals("Enter") ? "\r" : named && key.length() > 1 ? "" : key;
        int code = named ? KEYS.get(key) : 0;
        call(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "text", text, "windowsVirtualKeyCode", code));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    /** Types text into what has the focus. */
    public void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    /** Changes the size of the tab, in pixels. */
    public void resize(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Whether the system prefers dark colours. */
    public void preferDark(boolean dark) {
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        call("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    /** Whether scripts run, from the next page on. */
    public void runScripts(boolean wanted) {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !wanted));
    }

    /** Errors and warnings in the console, uncaught exceptions, and requests that failed. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        devTools.events(session, "Runtime.exceptionThrown").forEach(event -> problems.add("exception " + event));
        devTools.events(session, "Network.loadingFailed").forEach(event -> problems.add("request " + event));
        for (Map<?, ?> event : devTools.events(session, "Runtime.consoleAPICalled")) {
            if (List.of("error", "warning", "assert").contains(event.get("type"))) {
                problems.add("console " + event);
            }
        }
        for (Map<?, ?> event : devTools.events(session, "Log.entryAdded")) {
            problems.add("log " + event.get("entry"));
        }
        return problems;
    }

    /** The addresses of everything that was asked for. */
    public List<String> requests() {
        return devTools.events(session, "Network.requestWillBeSent").stream()
                .map(event -> (String) ((Map<?, ?>) event.get("request")).get("url"))
                .toList();
    }

    /**
     * What assistive technology is told: role and name of everything that it is told of, such as {@code button "Copy"},
     * in the order of the page.
     */
    public List<String> accessibilityTree() {
        List<String> tree = new ArrayList<>();
        List<?> nodes = (List<?>) call("Accessibility.getFullAXTree", Map.of()).get("nodes");
        for (Object each : nodes) {
            Map<?, ?> node = (Map<?, ?>) each;
            if (!Boolean.TRUE.equals(node.get("ignored"))) {
                tree.add(value(node.get("role")) + " \"" + value(node.get("name")) + "\"");
            }
        }
        return tree;
    }

    /** Waits until these are in {@link #accessibilityTree()}: without scripts, nothing else tells that a page is laid out. */
    public void waitForAccessible(String... nodes) {
        await("" + List.of(nodes), () -> accessibilityTree().containsAll(List.of(nodes)));
    }

    /** Writes a picture of what is visible, as PNG. */
    public void screenshot(Path file) {
        try {
            String picture = (String)
                    call("Page.captureScreenshot", Map.of("format", "png")).get("data");
            Files.write(file, Base64.getDecoder().decode(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<?, ?> call(String method, Map<String, ?> parameters) {
        return devTools.call(session, method, parameters);
    }

    private static Object value(Object property) {
        return property instanceof Map<?, ?> map ? String.valueOf(map.get("value")) : "";
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(String what, Condition condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.holds()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited in vain: " + what);
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
