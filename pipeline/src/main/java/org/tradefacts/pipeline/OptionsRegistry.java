package org.tradefacts.pipeline;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.options.PipelineOptionsRegistrar;

/**
 * Registers the options of a run with Beam.
 *
 * <p>Beam registers those of every library on the class path and checks each against all others,
 * which takes longer than a small run's work. A run on the local runner that uses only options
 * known here does without.
 */
final class OptionsRegistry {

  private static final String SERVICES =
      "META-INF/services/" + PipelineOptionsRegistrar.class.getName();

  private OptionsRegistry() {}

  /** Makes the options of these names known; of all libraries when one of them is not ours. */
  static void prepare(Set<String> names) {
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    if (known().containsAll(names)) {
      thread.setContextClassLoader(new WithoutRegistrars(loader));
    }
    try {
      PipelineOptionsFactory.register(DirectOptions.class);
      PipelineOptionsFactory.register(TradefactsOptions.class);
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  private static Set<String> known() {
    Set<String> names = new HashSet<>(Help.options().keySet());
    for (Method method : DirectOptions.class.getMethods()) {
      if (method.getName().startsWith("get") || method.getName().startsWith("is")) {
        names.add(Help.optionName(method));
      }
    }
    // Any other runner brings options of its own.
    names.remove("runner");
    return names;
  }

  /** Hides from Beam which libraries bring options. */
  private static final class WithoutRegistrars extends ClassLoader {

    WithoutRegistrars(ClassLoader parent) {
      super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.equals(SERVICES) ? Collections.emptyEnumeration() : super.getResources(name);
    }
  }
}
