package dev.readout.extraction.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
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

    /** What an edge must be for a match to begin with it: one of these. Empty if the program takes no edge at all to be done. */
    List<Expression.One> openings() {
        List<Expression.One> openings = new ArrayList<>();
        boolean[] seen = new boolean[steps.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int pc = open.pop();
            if (!seen[pc]) {
                seen[pc] = true;
                switch (Objects.requireNonNull(steps.get(pc))) {
                    case Take take -> openings.add(take.test());
                    case Split split -> open.addAll(List.of(split.first(), split.second()));
                    case Jump jump -> open.add(jump.to());
                    case Done _ -> {
                        return List.of();
                    }
                }
            }
        }
        return List.copyOf(openings);
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
