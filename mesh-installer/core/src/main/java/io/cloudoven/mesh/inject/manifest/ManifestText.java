package io.cloudoven.mesh.inject.manifest;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.inject.Injection;
import io.cloudoven.mesh.inject.InjectionChange;
import io.cloudoven.mesh.inject.PodOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Kubernetes manifests as text: several documents, {@code List}s, comments, YAML in any style, JSON.
 *
 * <pre>{@code
 * InjectedText injected = ManifestText.of(Files.readString(file)).inject(Injection.enabled().opaquePorts(3306));
 * System.out.print(injected.report());
 * Files.writeString(file, injected.text());
 * }</pre>
 *
 * <p>Pod templates and namespaces are annotated; Services only with opaque ports. Immutable and thread-safe.
 */
public final class ManifestText {
    private static final int MOST_ALIASES = 100;
    private static final int DEEPEST = 100;

    private final String text;
    private final List<Node> documents;

    private ManifestText(String text) {
        this.text = text;
        this.documents = documents(text);
    }

    /**
     * Manifests to be changed.
     *
     * @throws MeshException with the line when it is not YAML
     */
    public static ManifestText of(String text) {
        return new ManifestText(text);
    }

    private static List<Node> documents(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel("manifest")
                .setUseMarks(true)
                .setAllowNonScalarKeys(true)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .build();
        List<Node> documents = new ArrayList<>();
        try {
            new Compose(settings).composeAllFromString(text).forEach(documents::add);
        } catch (YamlEngineException notYaml) {
            throw new MeshException("the manifest is not YAML: " + notYaml.getMessage(), notYaml);
        } catch (StackOverflowError tooDeep) {
            throw new MeshException("the manifest is nested too deeply");
        }
        return documents;
    }

    /** Annotates pod templates and namespaces, and Services with the opaque ports. */
    public InjectedText inject(Injection injection) {
        return change(injection);
    }

    /** Takes the annotations of injection away, from Services as well; whoever said no to it goes on saying so. */
    public InjectedText uninject() {
        return change(null);
    }

    private InjectedText change(@Nullable Injection wanted) {
        Edits edits = new Edits(text);
        AnnotationEditor editor = new AnnotationEditor(edits, text.contains("\r\n") ? "\r\n" : "\n");
        List<InjectionChange> changes = new ArrayList<>();
        for (Node document : documents) {
            visit(document, wanted, editor, changes, 0);
        }
        InjectedText changed = new InjectedText(edits.apply(), changes);
        if (!edits.isEmpty()) {
            Proof.nothingElseChanged(text, changed.text());
        }
        return changed;
    }

    private void visit(
            Node node, @Nullable Injection wanted, AnnotationEditor editor, List<InjectionChange> changes, int depth) {
        if (!(node instanceof MappingNode object) || Yaml.text(object, "kind").isEmpty()) {
            return;
        }
        if (Yaml.text(object, "kind").endsWith("List") && Yaml.entry(object, "items") != null && depth < DEEPEST) {
            Yaml.elements(object, "items").forEach(item -> visit(item, wanted, editor, changes, depth + 1));
            return;
        }
        changes.add(change(object, wanted, editor));
    }

    private static InjectionChange change(MappingNode object, @Nullable Injection wanted, AnnotationEditor editor) {
        String kind = Yaml.text(object, "kind");
        boolean service = kind.equals("Service");
        Optional<MappingNode> pod = PodSource.of(object);
        MappingNode owner = service || kind.equals("Namespace") ? object : pod.orElse(null);
        if (owner == null) {
            return told(object, InjectionChange.Outcome.NOT_CONCERNED, "");
        }
        Map<String, String> present = AnnotationEditor.annotations(owner);
        String obstacle = AnnotationEditor.obstacle(owner);
        if (wanted == null) {
            Predicate<String> undone = name -> Injection.isUndone(name, present.getOrDefault(name, ""));
            boolean concerned = present.keySet().stream().anyMatch(undone);
            if (concerned && obstacle == null) {
                editor.remove(owner, undone);
            }
            return outcome(object, concerned, obstacle, "");
        }
        Map<String, String> annotations = service ? wanted.serviceAnnotations() : wanted.annotations();
        if (service && annotations.isEmpty()) {
            return told(object, InjectionChange.Outcome.NOT_CONCERNED, "");
        }
        PodOutline outline = pod.map(PodSource::outline).orElse(null);
        String refusal = obstacle != null || outline == null ? obstacle : outline.refusal(present, annotations);
        boolean differs = !present.entrySet().containsAll(annotations.entrySet());
        if (differs && refusal == null) {
            editor.set(owner, annotations);
        }
        return outcome(object, differs, refusal, outline == null ? "" : outline.remark());
    }

    private static InjectionChange outcome(
            MappingNode object, boolean differs, @Nullable String refusal, String remark) {
        if (refusal != null) {
            return told(object, InjectionChange.Outcome.SKIPPED, refusal);
        }
        return told(object, differs ? InjectionChange.Outcome.CHANGED : InjectionChange.Outcome.UNCHANGED, remark);
    }

    private static InjectionChange told(MappingNode object, InjectionChange.Outcome outcome, String note) {
        MappingNode metadata = Yaml.mapping(object, "metadata").orElse(object);
        String namespace = Yaml.text(metadata, "namespace");
        String name = Yaml.text(metadata, "name");
        if (name.isEmpty()) {
            name = Yaml.text(metadata, "generateName");
        }
        return new InjectionChange(
                Yaml.text(object, "kind"), namespace.isEmpty() ? name : namespace + "/" + name, outcome, note);
    }
}
