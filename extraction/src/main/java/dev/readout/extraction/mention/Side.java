package dev.readout.extraction.mention;

import org.jspecify.annotations.Nullable;

/**
 * Whom a person acts for, as far as told.
 *
 * @param country ISO 3166-1 alpha-2, or null
 * @param organization usual short name of a body, or null
 */
public record Side(@Nullable String country, @Nullable String organization) {
    /** Nothing told. */
    public static final Side UNKNOWN = new Side(null, null);

    public static Side ofCountry(String code) {
        return new Side(code, null);
    }

    public boolean isKnown() {
        return country != null || organization != null;
    }

    /** This side, or what the other one tells where this one tells nothing. */
    public Side or(Side other) {
        return isKnown() ? this : other;
    }

    /** Whether both may be the same side: the same state, or the same body of no state. */
    public boolean sameAs(Side other) {
        if (country != null && other.country != null) {
            return country.equals(other.country);
        }
        return country == null
                && other.country == null
                && organization != null
                && organization.equals(other.organization);
    }
}
