package dev.readout.extraction;

/** What a meeting was about: a small controlled vocabulary. The words that each is told by are in {@code assembly/topics.tsv}. */
public enum Topic {
    /** Trade, tariffs, investment, supply chains. */
    TRADE_AND_INVESTMENT,
    /** Oil, gas, electricity, nuclear power, renewable energy. */
    ENERGY,
    /** Armed forces, arms, exercises, alliances, security of states. */
    DEFENCE,
    /** Wars, ceasefires, peace processes. */
    CONFLICT_AND_PEACE,
    /** Terrorism, crime, drugs, police, border guards. */
    PUBLIC_SECURITY,
    /** Roads, railways, ports, corridors, pipelines. */
    TRANSPORT,
    /** Climate change, environment, water. */
    CLIMATE_AND_ENVIRONMENT,
    /** Migration, refugees, visas, citizens abroad. */
    MIGRATION,
    /** Human rights, detainees, democracy. */
    HUMAN_RIGHTS,
    /** Health, epidemics, vaccines. */
    HEALTH,
    /** Education, culture, tourism, science, sport. */
    PEOPLE_AND_CULTURE,
    /** Technology, cyberspace, space, artificial intelligence. */
    TECHNOLOGY,
    /** Farming, food, fisheries. */
    AGRICULTURE,
    /** Loans, debt, aid, reconstruction. */
    FINANCE_AND_AID,
    /** Nuclear weapons, missiles, arms control. */
    ARMS_CONTROL,
    /** Party-to-party ties. */
    PARTY_RELATIONS
}
