"""The manual of 2019 as steps: structure only, the prose stands in locales/."""
