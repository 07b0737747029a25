package fr.labellisation.moteur.refus;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/** Found by Jersey through META-INF/services: the list of classes of the engine's API is closed to us. */
public final class RefusDansLApi implements AutoDiscoverable {

    @Override
    public void configure(FeatureContext api) {
        api.register(new ReponseAuRefus());
        api.register(new FormeDesSaisies());
        api.register(new FautesEnFrancais());
    }
}
