package dev.gatehouse.domain.fleet;

import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.Reply;

/**
 * One instance as it was read.
 *
 * @param summary
 *            what the list of instances said of it
 * @param listed
 *            its profiles in AWS's order, the default one first, or why they could not be listed
 */
public record InstanceReading(InstanceSummary summary, Reply<List<ProfileReading>> listed) {

    /** Its profiles; none when they could not be listed. */
    public List<ProfileReading> profiles() {
        return listed.answer().orElse(List.of());
    }

    /** Whether its profiles could be listed and every one of them read. */
    public boolean isComplete() {
        return listed.answer().isPresent() && profiles().stream().allMatch(one -> one.profile().isPresent());
    }

    /** The calls behind it: that of the list, then one for each profile. */
    Stream<Reply<?>> replies() {
        return Stream.concat(Stream.of(listed), profiles().stream().map(ProfileReading::reply));
    }
}
