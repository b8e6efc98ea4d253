package dev.readout.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern as steps for the {@link Matcher}. */
final class Program {

    /** What one step does. */
    sealed interface Step {}

    /**
     * Goes along one edge.
     *
     * @param slot index of the caught edge, or -1
     */
    record Take(Expression.One test, int slot) implements Step {}

    /** Goes on at both places, the first being preferred. */
    record Split(int first, int second) implements Step {}

    /** Goes on elsewhere. */
    record Jump(int to) implements Step {}

    /** Is done. */
    record Done() implements Step {}

    private final List<@Nullable Step> steps = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private Program() {}

    static Program of(Expression expression) {
        Program program = new Program();
        program.emit(expression);
        program.steps.add(new Done());
        return program;
    }

    Step[] steps() {
        return steps.toArray(Step[]::new);
    }

    /** Names of the slots, by their index. */
    List<String> names() {
        return List.copyOf(names);
    }

    private void emit(Expression expression) {
        switch (expression) {
            case Expression.One one -> steps.add(new Take(one, slot(one.name())));
            case Expression.Sequence sequence -> sequence.parts().forEach(this::emit);
            case Expression.Either either -> either(either.choices());
            case Expression.Repeated repeated -> repeated(repeated);
        }
    }

    private int slot(@Nullable String name) {
        if (name == null) {
            return -1;
        }
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }

    private void either(List<Expression> choices) {
        if (choices.size() == 1) {
            emit(choices.getFirst());
            return;
        }
        int split = hole();
        emit(choices.getFirst());
        int jump = hole();
        steps.set(split, new Split(split + 1, steps.size()));
        either(choices.subList(1, choices.size()));
        steps.set(jump, new Jump(steps.size()));
    }

    private void repeated(Expression.Repeated repeated) {
        for (int i = 0; i < repeated.least(); i++) {
            emit(repeated.part());
        }
        if (repeated.most() == Integer.MAX_VALUE) {
            int split = hole();
            emit(repeated.part());
            steps.add(new Jump(split));
            steps.set(split, split(split + 1, steps.size(), repeated.lazy()));
            return;
        }
        List<Integer> splits = new ArrayList<>();
        for (int i = repeated.least(); i < repeated.most(); i++) {
            splits.add(hole());
            emit(repeated.part());
        }
        for (int split : splits) {
            steps.set(split, split(split + 1, steps.size(), repeated.lazy()));
        }
    }

    private static Split split(int in, int out, boolean lazy) {
        return lazy ? new Split(out, in) : new Split(in, out);
    }

    private int hole() {
        steps.add(null);
        return steps.size() - 1;
    }
}
