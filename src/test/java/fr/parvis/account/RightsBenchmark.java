package fr.parvis.account;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * A decision for an agent with every role in 20 departments who stands in for three colleagues: one
 * that is allowed at once, and one that is refused after everything was looked at.
 *
 * <p>{@code ./bench/rights} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RightsBenchmark {

    private static final int DEPARTMENTS = 20;

    private final SignedInAgent agent =
            new SignedInAgent(1, "Claire", "", "c@b.fr", roles(), standIns(), false, false);
    private final Place known = Place.of(7, "acte-naissance");
    private final Place unknown = Place.of(99, "acte-naissance");

    @Benchmark
    public Decision allowed() {
        return Rights.decide(agent, Permission.DECIDE, known);
    }

    @Benchmark
    public Decision refused() {
        return Rights.decide(agent, Permission.DECIDE, unknown);
    }

    private static Roles roles() {
        return Roles.read(
                IntStream.rangeClosed(1, DEPARTMENTS)
                        .boxed()
                        .flatMap(
                                in ->
                                        Stream.of(Role.values())
                                                .map(role -> in + ":" + role.code() + "::"))
                        .collect(Collectors.joining(" ")));
    }

    private static List<StandIn> standIns() {
        return IntStream.rangeClosed(2, 4)
                .mapToObj(
                        id ->
                                new StandIn(
                                        id,
                                        "Agent " + id,
                                        NewsChoice.DAILY,
                                        roles(),
                                        LocalDate.of(2026, 12, 31)))
                .toList();
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(
                        new OptionsBuilder()
                                .include(RightsBenchmark.class.getSimpleName())
                                .forks(1)
                                .warmupIterations(2)
                                .warmupTime(TimeValue.seconds(1))
                                .measurementIterations(3)
                                .measurementTime(TimeValue.seconds(1))
                                .build())
                .run();
    }
}
