package dev.gatehouse.ui.control;

import java.util.List;

import javafx.collections.ObservableList;

/** Changes of a list that touch only what differs, so that selection, focus and scrolling stay where they are. */
final class Items {

    private Items() {}

    /** Makes the target equal to the wanted list. */
    static <T> void update(ObservableList<T> target, List<T> wanted) {
        int shorter = Math.min(target.size(), wanted.size());
        int head = 0;
        while (head < shorter && target.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && target.get(target.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        replace(target, wanted, head, tail);
    }

    /** How many places hold something else in the two lists, counted up to {@code most}; places only one has count. */
    static <T> int differing(List<T> one, List<T> other, int most) {
        int common = Math.min(one.size(), other.size());
        int found = Math.max(one.size(), other.size()) - common;
        for (int i = 0; i < common && found < most; i++) {
            if (!one.get(i).equals(other.get(i))) {
                found++;
            }
        }
        return found;
    }

    private static <T> void replace(ObservableList<T> target, List<T> wanted, int head, int tail) {
        int oldEnd = target.size() - tail;
        int newEnd = wanted.size() - tail;
        int common = Math.min(oldEnd, newEnd);
        for (int i = head; i < common; i++) {
            if (!target.get(i).equals(wanted.get(i))) {
                target.set(i, wanted.get(i));
            }
        }
        if (oldEnd > common) {
            target.remove(common, oldEnd);
        }
        if (newEnd > common) {
            target.addAll(common, wanted.subList(common, newEnd));
        }
    }
}
