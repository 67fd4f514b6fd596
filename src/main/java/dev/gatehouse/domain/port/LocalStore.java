package dev.gatehouse.domain.port;

import java.util.function.UnaryOperator;

/**
 * One value kept on this computer. Reading and writing may block and belong off the window's thread.
 *
 * @param <T>
 *            an immutable value
 */
public interface LocalStore<T> {
    /**
     * What was kept last, or an empty value when nothing was.
     *
     * @throws LocalStoreException
     *             when it cannot be read; what is on disk is left as it is or set aside, never lost
     */
    T read() throws LocalStoreException;

    /**
     * Keeps a value in place of the one before; afterwards either the old or the new one is whole on disk.
     *
     * @throws LocalStoreException
     *             when it could not be kept; the old value is still there
     */
    void write(T value) throws LocalStoreException;

    /**
     * Changes what is kept, starting from what is there now, which another window may have changed since it was read.
     *
     * @return what is kept now
     * @throws LocalStoreException
     *             as {@link #write}; after SET_ASIDE the changed value is kept nevertheless
     */
    default T update(UnaryOperator<T> change) throws LocalStoreException {
        var next = change.apply(read());
        write(next);
        return next;
    }
}
