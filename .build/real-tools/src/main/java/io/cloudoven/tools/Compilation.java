package io.cloudoven.tools;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Sources that were compiled in memory against the class path, all warnings on.
 *
 * @param messages errors and warnings; empty if all is well
 * @param classes the class files by binary name
 */
public record Compilation(List<String> messages, Map<String, byte[]> classes) {

    /** Compiles sources by path. */
    public static Compilation of(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Outputs outputs =
                new Outputs(compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8));
        List<JavaFileObject> units = sources.entrySet().stream()
                .<JavaFileObject>map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        List<String> options = List.of("-proc:none", "-Xlint:all", "-Xdoclint:all,-missing", "--release", "17");
        compiler.getTask(null, outputs, diagnostics, options, null, units).call();
        List<String> messages = diagnostics.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.toString())
                .toList();
        return new Compilation(messages, outputs.classes());
    }

    /** The classes, loaded. */
    public ClassLoader load() {
        return new ClassLoader(Compilation.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    public static final class Source extends SimpleJavaFileObject {
        private final String text;

        public Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String className, Kind kind) {
            super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, Output> outputs = new TreeMap<>();

        Outputs(JavaFileManager files) {
            super(files);
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new TreeMap<>();
            outputs.forEach((name, output) -> classes.put(name, output.bytes.toByteArray()));
            return classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            assert location == StandardLocation.CLASS_OUTPUT;
            return outputs.computeIfAbsent(className, name -> new Output(name, kind));
        }
    }
}
