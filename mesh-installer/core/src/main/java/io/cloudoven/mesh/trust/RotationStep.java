package io.cloudoven.mesh.trust;

/** How far a rotation of trust anchors is: each step is one that it has done. */
public enum RotationStep {
    /** The new anchors and the new issuer are made, and kept. */
    BEGUN("new anchors and a new issuer are made"),
    /** The control plane gives out, and trusts, old and new anchors. */
    BUNDLED("the control plane trusts old and new anchors"),
    /** So do all pods of the mesh. */
    TRUSTED("all pods trust old and new anchors"),
    /** The new issuer signs. */
    SWAPPED("the new issuer signs"),
    /** All pods have certificates of the new issuer. */
    RENEWED("all pods have certificates of the new issuer"),
    /** The control plane trusts the new anchors alone. */
    DROPPED("the control plane trusts the new anchors alone"),
    /** So do all pods of the mesh that could be restarted. */
    DONE("all pods trust the new anchors alone");

    private final String text;

    RotationStep(String text) {
        this.text = text;
    }

    /** Whether this is done when another is. */
    public boolean isIn(RotationStep other) {
        return compareTo(other) <= 0;
    }

    /** In words. */
    @Override
    public String toString() {
        return text;
    }
}
