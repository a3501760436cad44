package io.cloudoven.terraform.hcl;

import io.cloudoven.terraform.hcl.TemplatePart.If;
import io.cloudoven.terraform.hcl.TemplatePart.Interpolation;
import io.cloudoven.terraform.hcl.TemplatePart.Text;
import io.cloudoven.tools.Tools;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small share of {@link RoundTripIT}, for every build. */
class RoundTripTest {
    @TempDir
    Path directory;

    @BeforeEach
    void needsTofu() {
        Tools.tofu();
    }

    @Test
    void two_thousand_random_trees_mean_the_same_to_the_real_parser() throws Exception {
        new RoundTrips(directory, 1).strings(600).constants(700).expressions(700);
    }

    /** The scanner splits such a line in two, and a marker strips one of them only. */
    @Test
    void white_space_between_a_lone_sigil_and_a_trim_marker_is_stripped() throws Exception {
        List<Template> templates = new ArrayList<>();
        for (String sigil : List.of("$", "%", "$$", "$$%", "a$")) {
            for (String space : List.of("", " ", "\t", "  ", "\n", " \n", "\t\n", "\n\n", " \t\n", " \n \n")) {
                Text text = new Text(sigil + space);
                Text end = new Text("\n");
                If choice = new If(Literal.TRUE, List.of(text), List.of(), true);
                Interpolation value = new Interpolation(Literal.of("v"), true, true);
                for (Template.Style style : Template.Style.values()) {
                    templates.add(new Template(List.of(text, choice, end), style));
                    templates.add(new Template(List.of(text, value, end), style));
                }
            }
        }
        new RoundTrips(directory, 1).trees(templates);
    }
}
