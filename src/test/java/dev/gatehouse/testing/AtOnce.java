package dev.gatehouse.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Plays cases that mostly wait, for processes of their own or for pauses that are real, at the same time. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * What each case came to, in their order.
     *
     * @throws ExecutionException
     *             when one broke off; the others have been played to their end
     */
    public static <C, A> Map<C, A> play(List<C> cases, Function<C, Callable<A>> play)
            throws InterruptedException, ExecutionException {
        var playing = new LinkedHashMap<C, Future<A>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            cases.forEach(one -> playing.put(one, threads.submit(play.apply(one))));
        }
        var answers = new LinkedHashMap<C, A>();
        for (var one : playing.entrySet()) {
            answers.put(one.getKey(), one.getValue().get());
        }
        return answers;
    }
}
