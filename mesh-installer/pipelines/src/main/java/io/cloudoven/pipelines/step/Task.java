package io.cloudoven.pipelines.step;

import io.cloudoven.pipelines.element.Fields;

/** Any task, with inputs by name. For some of Azure Pipelines' own there are typed ones. */
public final class Task extends TaskStep<Task> {
    private Task(Fields fields) {
        super(fields);
    }

    static Task of(String nameAndVersion) {
        return new Task(task(nameAndVersion));
    }

    @Override
    protected Task with(Fields fields) {
        return new Task(fields);
    }

    /** A text. */
    @Override
    public Task input(String name, String value) {
        return super.input(name, value);
    }

    /** A choice. */
    @Override
    public Task input(String name, boolean value) {
        return super.input(name, value);
    }

    /** A number. */
    @Override
    public Task input(String name, int value) {
        return super.input(name, value);
    }
}
