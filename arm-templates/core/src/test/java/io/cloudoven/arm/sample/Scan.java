package io.cloudoven.arm.sample;

/** {@code properties.scan}, told apart by {@code mode}: {@link DailyScan}, {@link EventScan}. */
public interface Scan {}
