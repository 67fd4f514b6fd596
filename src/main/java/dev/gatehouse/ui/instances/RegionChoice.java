package dev.gatehouse.ui.instances;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A Region that may be looked at. */
public record RegionChoice(String region, BooleanProperty chosen) {
    RegionChoice(String region) {
        this(region, new SimpleBooleanProperty(true));
    }
}
