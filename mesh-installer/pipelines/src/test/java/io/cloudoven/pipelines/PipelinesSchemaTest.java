package io.cloudoven.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge judges: what it is to refuse, it refuses. */
class PipelinesSchemaTest {
    @Test
    void takes_a_good_pipeline() {
        assertThat(PipelinesSchema.problems("trigger: none\nsteps:\n  - bash: ls\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "steps:\n  - nothing: ls\n",
                "steps:\n  - bash: ls\n    colour: red\n",
                "steps:\n  - task: NoSuchTask@1\n",
                "steps:\n  - task: Kubernetes@1\n    inputs:\n      comand: login\n",
                "steps:\n  - task: Kubernetes@1\n    inputs:\n      command: fly\n",
                "steps:\n  - task: AzureKeyVault@2\n    inputs:\n      KeyVaultName: a\n",
                "steps:\n  - displayName: a\n    bash: ls\n",
                "trigger: nothing\nsteps:\n  - bash: ls\n",
                "jobs:\n  - deployment: a\n    strategy:\n      sometimes:\n        deploy:\n          steps: []\n",
                "stages:\n  - stage: a\n    when: later\n",
                "resources:\n  webhooks:\n    - webhook: a\nsteps:\n  - bash: ls\n",
                "parameters:\n  - name: a\n    type: text\nsteps:\n  - bash: ls\n",
                "schedules:\n  - cron: 0 3 * * *\n    branches: main\nsteps:\n  - bash: ls\n"
            })
    void refuses_what_azure_pipelines_refuses(String yaml) {
        assertThat(PipelinesSchema.problems(yaml)).isNotEmpty();
    }
}
