package dev.gatehouse.testing;

import dev.gatehouse.ui.common.ViewLoader;

/**
 * How the views of one package are made for tests. Each package with FXML has, in the test tree, a class named
 * {@code ViewFixtures} that implements this and has a constructor without parameters; {@code FxmlLoadTest} finds it by
 * name and
 * loads every FXML of the package through it.
 */
public interface ViewFixture {

    /** Registers every view of the package, with view-models that stand on test doubles. */
    void register(ViewLoader loader);
}
