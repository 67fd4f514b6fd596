package dev.gatehouse.domain.fleet;

import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.Reply;

/**
 * One account and Region as it was read.
 *
 * @param target
 *            where the calls went
 * @param caller
 *            who they were made as; a failure does not keep the rest from being read
 * @param listed
 *            the instances chosen, in AWS's order, or why they could not be listed
 */
public record PlaceReading(ConnectionTarget target, Reply<CallerIdentity> caller,
        Reply<List<InstanceReading>> listed) {

    /** Its instances; none when they could not be listed. */
    public List<InstanceReading> instances() {
        return listed.answer().orElse(List.of());
    }

    /** Whether the caller is known, the instances could be listed and every profile of each read. */
    public boolean isComplete() {
        return caller.answer().isPresent() && listed.answer().isPresent()
                && instances().stream().allMatch(InstanceReading::isComplete);
    }

    /** The calls behind it, in the order they were made. */
    Stream<Reply<?>> replies() {
        return Stream.concat(Stream.of(caller, listed), instances().stream().flatMap(InstanceReading::replies));
    }
}
