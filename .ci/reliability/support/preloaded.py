"""Libraries that are loaded before the C library and change what it does."""
import os, subprocess


def build(name, folder):
    """Compiles a C file of this folder into a library in another, and tells its path."""
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".c")
    library = os.path.join(folder, name + ".so")
    compiler = "clang" if subprocess.run(["which", "clang"], capture_output=True).returncode == 0 else "cc"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library
