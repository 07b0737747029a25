package fr.labellisation.acces;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What may be done on our pages, and by whom: the whole table. Where is decided by the département of the account. */
public enum Geste {
    LIRE_LE_DEPARTEMENT(Role.REFERENT_QUALITE, Role.SECRETAIRE_GENERAL, Role.PREFET, Role.CABINET, Role.MINISTERE),
    /** Those who hold their role for a site read that site and no other. */
    LIRE_LE_SITE(
            Role.REFERENT_QUALITE,
            Role.SECRETAIRE_GENERAL,
            Role.PREFET,
            Role.CABINET,
            Role.MINISTERE,
            Role.CORRESPONDANT_QUALITE,
            Role.CHEF_DE_SERVICE),
    LIRE_LES_DELAIS(Role.REFERENT_QUALITE, Role.SECRETAIRE_GENERAL, Role.PREFET, Role.CABINET, Role.MINISTERE),
    CHANGER_LES_DELAIS(Role.REFERENT_QUALITE),
    CHANGER_LES_DELAIS_DE_TOUS(Role.MINISTERE),
    LIRE_LES_RETARDS(Role.REFERENT_QUALITE, Role.SECRETAIRE_GENERAL, Role.PREFET, Role.CABINET, Role.MINISTERE),
    LIRE_LES_MESSAGES(Role.REFERENT_QUALITE, Role.SECRETAIRE_GENERAL, Role.PREFET, Role.CABINET),
    TRAITER_LES_MESSAGES(Role.REFERENT_QUALITE),
    LIRE_LE_PLANNING(Role.REFERENT_QUALITE, Role.SECRETAIRE_GENERAL, Role.PREFET, Role.CABINET, Role.MINISTERE),
    GARDER_UNE_PREVISION(Role.REFERENT_QUALITE),
    /** What he has to do: everybody to whom the path gives tasks. */
    TENIR_SA_JOURNEE(Espace.TASKLIST.roles()),
    TENIR_SON_CALENDRIER(EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATEUR))),
    TENIR_LE_CALENDRIER_DU_DEPARTEMENT(Role.REFERENT_QUALITE, Role.SECRETAIRE_GENERAL),
    LIRE_LA_NATION(Role.MINISTERE),
    /** The ministère reads all of them; a département what they ask of its sites. */
    LIRE_LES_CAMPAGNES(Role.REFERENT_QUALITE, Role.SECRETAIRE_GENERAL, Role.PREFET, Role.CABINET, Role.MINISTERE),
    CONDUIRE_UNE_CAMPAGNE(Role.MINISTERE),
    /** The référent for his département, the ministère for all. */
    REPRENDRE_L_EXISTANT(Role.REFERENT_QUALITE, Role.MINISTERE),
    /** Which services a site has and which modules cover them. */
    TENIR_LES_SERVICES(Role.REFERENT_QUALITE, Role.CORRESPONDANT_QUALITE),
    /** Results that a site gives each month or quarter, and what it measures on its own. */
    TENIR_LES_INDICATEURS(Role.REFERENT_QUALITE, Role.CORRESPONDANT_QUALITE, Role.CHEF_DE_SERVICE),
    /** What a task asks row by row is filled in by several persons of its site; who completes it is another question. */
    REMPLIR_LES_GRILLES(Role.REFERENT_QUALITE, Role.CORRESPONDANT_QUALITE, Role.CHEF_DE_SERVICE),
    /** What is completed for a département is read by all who read one of its sites. */
    LIRE_LES_ENGAGEMENTS(LIRE_LE_SITE.roles()),
    COMPLETER_LES_ENGAGEMENTS(Role.REFERENT_QUALITE),
    /** On a gap that is known since the plan was decided: who writes the plan. */
    DECIDER_UNE_ACTION(Role.REFERENT_QUALITE),
    /** What every site is assessed against is no secret of a département. */
    LIRE_LE_CATALOGUE(EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATEUR))),
    TENIR_LE_CATALOGUE(Role.MINISTERE),
    /** What the product is made of: everybody who has an account. */
    LIRE_A_PROPOS(EnumSet.allOf(Role.class)),
    /** What is expected of him, and what the words mean: everybody who has an account. */
    LIRE_L_AIDE(EnumSet.allOf(Role.class)),
    LIRE_LE_CALENDRIER(Role.REFERENT_QUALITE, Role.SECRETAIRE_GENERAL, Role.PREFET, Role.CABINET, Role.MINISTERE);

    private final Set<Role> roles;

    Geste(Role... roles) {
        this(EnumSet.copyOf(Set.of(roles)));
    }

    Geste(Set<Role> roles) {
        this.roles = roles;
    }

    /** Those who may. */
    public Set<Role> roles() {
        return Collections.unmodifiableSet(roles);
    }

    public boolean permisA(Role role) {
        return roles.contains(role);
    }
}
