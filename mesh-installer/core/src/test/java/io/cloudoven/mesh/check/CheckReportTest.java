package io.cloudoven.mesh.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudoven.mesh.MeshException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckReportTest {

    private static final CheckReport REPORT = new CheckReport(List.of(
            result(CheckCategory.CONFIG, "l5d-existence-ns", Severity.FATAL, CheckStatus.PASSED, ""),
            result(CheckCategory.CONFIG, "l5d-existence-cr", Severity.WARNING, CheckStatus.WARNED, "odd"),
            result(CheckCategory.CNI, "cni-plugin-ready", Severity.FATAL, CheckStatus.SKIPPED, "no plugin"),
            result(CheckCategory.AKS, "aks-cilium", Severity.ERROR, CheckStatus.FAILED, "one\ntwo"),
            result(CheckCategory.VIZ, "l5d-tap-api", Severity.WARNING, CheckStatus.NOT_RUN, "stopped")));

    @Test
    void the_text_has_marks_problems_and_hints_by_category() {
        assertThat(REPORT.text()).isEqualTo("""
                linkerd-config
                --------------
                √ l5d-existence-ns is well
                ‼ l5d-existence-cr is well
                    odd
                    mend l5d-existence-cr; see https://linkerd.io/2/checks/#l5d-existence-cr

                linkerd-cni-plugin
                ------------------
                - cni-plugin-ready is well (skipped: no plugin)

                aks
                ---
                × aks-cilium is well
                    one
                    two
                    mend aks-cilium

                All in all: ×
                """);
    }

    @Test
    void the_json_has_all_of_it() throws Exception {
        JsonNode json = new ObjectMapper().readTree(REPORT.json());
        assertThat(json.path("success").booleanValue()).isFalse();
        assertThat(json.path("categories")).hasSize(4);
        JsonNode cilium = json.path("categories").path(2).path("checks").path(0);
        assertThat(cilium).isEqualTo(new ObjectMapper().readTree("""
                {"id": "aks-cilium", "description": "aks-cilium is well", "severity": "error", "result": "error",
                 "error": "one\\ntwo", "hint": "mend aks-cilium", "attempts": 1}
                """));
        assertThat(json.findValuesAsText("result"))
                .containsExactly("success", "warning", "skipped", "error", "not-run");
    }

    @Test
    void only_failures_are_thrown() {
        assertThatThrownBy(REPORT::throwIfFailed)
                .isInstanceOf(MeshException.class)
                .hasMessage("1 check failed:\n  - aks aks-cilium: one\n      two; mend aks-cilium");
        CheckReport warned = new CheckReport(REPORT.results().subList(0, 3));
        assertThatCode(warned::throwIfFailed).doesNotThrowAnyException();
        assertThat(warned.text()).endsWith("All in all: √\n");
    }

    private static CheckResult result(
            CheckCategory category, String id, Severity severity, CheckStatus status, String text) {
        return new CheckResult(
                new Check(category, id, id + " is well", severity, false, "mend " + id), status, text, 1);
    }
}
