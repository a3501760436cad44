package io.cloudoven.arm.types.bakery.object;

/** {@code properties.fuel} in {@code Contoso.Bakery/ovens}, told apart by {@code fuelType}: {@link GasFuel}, {@link WoodFuel}. */
public interface Fuel {
}
